package org.lunheng.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code lunheng help}: what {@code --help} shows, of the program or of a command, or the keys of
 * the room.
 */
@Command(name = "help", sortOptions = false)
final class HelpCommand implements Runnable {
  private static final String KEYS = "keys";

  @ParentCommand private Lunheng lunheng;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "help.command")
  private String command;

  @Override
  public void run() {
    if (KEYS.equals(command)) {
      Session session = lunheng.session();
      KeysText.lines(session).forEach(session.out()::println);
      return;
    }
    CommandLine program = spec.parent().commandLine();
    CommandLine wanted = command == null ? program : program.getSubcommands().get(command);
    if (wanted == null) {
      throw new UnmatchedArgumentException(program, List.of(command));
    }
    wanted.usage(program.getOut());
  }
}
