package org.lunheng.ssh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;

/** The key by which clients know the server again, in a file as OpenSSH writes one. */
final class HostKeys {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** A key in OpenSSH's format has less than 1 KB. */
  private static final int MOST_BYTES = 1 << 16;

  private static final int BITS = 256;

  private HostKeys() {}

  /**
   * The key in a file, which is made if it is not there; of several servers that make it at once,
   * all get the same one.
   *
   * @throws ProblemException if it cannot be had, or if others could have read or changed it
   */
  static KeyPair at(Path file) throws ProblemException {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new ProblemException(unwritable(file, e));
    }
    try {
      return read(file);
    } catch (IOException e) {
      throw new ProblemException(unreadable(file, e));
    }
  }

  /** The key's SHA-256 fingerprint as OpenSSH shows it. */
  static String fingerprint(KeyPair key) {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
  }

  private static KeyPair read(Path file) throws IOException, ProblemException {
    if (Files.isDirectory(file)) {
      throw new ProblemException(Problem.of(file.toString(), 0, "file-is-folder"));
    }
    if (isOpenToOthers(file)) {
      throw new ProblemException(Problem.of(file.toString(), 0, "host-key-open"));
    }
    byte[] bytes;
    try (InputStream input = Files.newInputStream(file)) {
      bytes = input.readNBytes(MOST_BYTES);
    }
    try {
      KeyPair key = parsed(file, bytes);
      if (key != null && KeyPairProvider.SSH_ED25519.equals(KeyUtils.getKeyType(key))) {
        return key;
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // what exactly a parser stumbled over helps nobody
    }
    throw new ProblemException(Problem.of(file.toString(), 0, "host-key-unusable"));
  }

  /** The only key in a file; null if there is none or more than one. */
  private static KeyPair parsed(Path file, byte[] bytes)
      throws IOException, GeneralSecurityException {
    KeyPair only = null;
    var input = new ByteArrayInputStream(bytes);
    // no password is asked for: the server starts when nobody is there
    var keys = SecurityUtils.loadKeyPairIdentities(null, new PathResource(file), input, null);
    for (KeyPair key : keys) {
      if (only != null) {
        return null;
      }
      only = key;
    }
    return only;
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    return isPosix(file) && !OWNER.containsAll(withoutExecution(file));
  }

  private static Set<PosixFilePermission> withoutExecution(Path file) throws IOException {
    Set<PosixFilePermission> there = EnumSet.noneOf(PosixFilePermission.class);
    there.addAll(Files.getPosixFilePermissions(file));
    there.remove(PosixFilePermission.OWNER_EXECUTE);
    return there;
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Writes a key beside its place and links it there, which only one of several servers can. */
  private static void make(Path file) throws IOException, GeneralSecurityException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path part = folder.resolve(".lunheng-" + UUID.randomUUID() + ".part");
    try {
      write(part);
      Files.createLink(file, part);
    } catch (FileAlreadyExistsException e) {
      // another server was quicker: its key is as good
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Path part) throws IOException, GeneralSecurityException {
    KeyPair key = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, BITS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "lunheng", null, bytes);
    FileAttribute<?>[] attributes =
        isPosix(part)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> fresh =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, fresh, attributes);
        OutputStream output = Channels.newOutputStream(channel)) {
      bytes.writeTo(output);
      channel.force(true);
    }
  }

  private static Problem unreadable(Path file, IOException failure) {
    return failure instanceof AccessDeniedException
        ? Problem.of(file.toString(), 0, "file-forbidden")
        : Problem.of(file.toString(), 0, "file-unreadable", reason(failure));
  }

  private static Problem unwritable(Path file, Exception failure) {
    if (failure instanceof FileAlreadyExistsException inTheWay) {
      return Problem.of(file.toString(), 0, "folder-is-file", inTheWay.getFile());
    }
    if (failure instanceof AccessDeniedException || failure instanceof NoSuchFileException) {
      String folder = String.valueOf(file.toAbsolutePath().getParent());
      return Problem.of(file.toString(), 0, "folder-forbidden", folder);
    }
    return Problem.of(file.toString(), 0, "file-unwritable", reason(failure));
  }

  /** The system's reason without the file's name, which the problem has already. */
  private static String reason(Exception failure) {
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return failure.getClass().getSimpleName().replace("Exception", "");
  }
}
