package org.lunheng.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code lunheng help}: what {@code --help} shows, of the program or of a command. */
@Command(name = "help", sortOptions = false)
final class HelpCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "help.command")
  private String command;

  @Override
  public void run() {
    CommandLine program = spec.parent().commandLine();
    CommandLine wanted = command == null ? program : program.getSubcommands().get(command);
    if (wanted == null) {
      throw new UnmatchedArgumentException(program, List.of(command));
    }
    wanted.usage(program.getOut());
  }
}
