package org.lunheng.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lunheng.text.CellWidth;
import org.lunheng.text.Size;
import org.lunheng.view.Canvas;
import org.lunheng.view.Frame;
import org.lunheng.view.Style;
import org.lunheng.view.Theme;

/** Whatever was packed, into whatever it is unpacked: it shows what it showed. */
class PackedPictureTest {
  private static final Colouring COLOURS = new Colouring(ColorDepth.XTERM256, Theme.NEUTRAL);

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void comesOutAsItWentIn(
      @ForAll("steps") List<Frames.Step> steps, @ForAll("steps") List<Frames.Step> others) {
    PackedPicture packed = new PackedPicture();
    Picture unpacked = new Picture();
    for (Frames.Step other : others) {
      Picture before = picture(other.apply(Frames.first(CellWidth.NARROW), CellWidth.NARROW));
      assertPacked(before, packed, unpacked);
    }
    Frame frame = Frames.first(CellWidth.NARROW);
    for (Frames.Step step : steps) {
      frame = step.apply(frame, CellWidth.NARROW);
      assertPacked(picture(frame), packed, unpacked);
    }
  }

  @Provide
  Arbitrary<List<Frames.Step>> steps() {
    return Frames.steps();
  }

  @Example
  void knowsClustersAndLinksInEverySize() {
    PackedPicture packed = new PackedPicture();
    Picture unpacked = new Picture();
    for (int columns = 1; columns <= 40; columns++) {
      for (int rows : new int[] {3, 0, 1}) {
        Canvas canvas = new Canvas(new Size(columns, rows), CellWidth.NARROW);
        int link = canvas.linked(Style.bold(Style.PLAIN), "https://example.org/");
        canvas.put(0, 0, "a\u0301論\u0302😀\uFFFF\uD800", link);
        canvas.put(1, rows - 1, "論e\u0301\u0302𠮷", Style.reverse(Style.PLAIN));
        Picture picture = new Picture();
        picture.load(canvas, COLOURS, new LinkNumbers(true));
        assertPacked(picture, packed, unpacked);
      }
    }
  }

  private static Picture picture(Frame frame) {
    Picture picture = new Picture();
    picture.load(frame.canvas(), COLOURS, new LinkNumbers(true));
    return picture;
  }

  private static void assertPacked(Picture picture, PackedPicture packed, Picture unpacked) {
    packed.pack(picture);
    packed.unpack(unpacked);
    assertEquals(picture.columns(), unpacked.columns());
    assertEquals(picture.rows(), unpacked.rows());
    for (int y = 0; y < picture.rows(); y++) {
      assertEquals(picture.hash(y), unpacked.hash(y));
      assertEquals(picture.price(y), unpacked.price(y));
      assertEquals(picture.isSame(picture, y), unpacked.isSame(picture, y));
      for (int x = 0; x < picture.columns(); x++) {
        assertTrue(unpacked.isSame(picture, x, y), "cell " + x + ", " + y);
      }
    }
  }
}
