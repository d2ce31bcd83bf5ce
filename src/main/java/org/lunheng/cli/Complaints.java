package org.lunheng.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lunheng.document.Problem;
import org.lunheng.store.ProblemException;
import org.lunheng.text.NearMatches;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, or with the work it asked for, in one line. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Lunheng lunheng;

  Complaints(Lunheng lunheng) {
    this.lunheng = lunheng;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    lunheng.session().report(wrongUsage(e, command.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    lunheng.session().report(failure(e, command.getCommandSpec().qualifiedName()));
    return ExitCode.FAILED;
  }

  private static Problem failure(Exception e, String command) {
    return e instanceof ProblemException known
        ? known.problem()
        : Problem.of(command, 0, "internal", e.toString());
  }

  private static Problem wrongUsage(ParameterException e, String command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), command);
    }
    ArgSpec argument = e.getArgSpec();
    if (argument != null && argument.type() == Charset.class) {
      return Problem.of(command, 0, "usage-encoding", e.getValue());
    }
    return argument == null || argument.completionCandidates() == null
        ? Problem.of(command, 0, "usage-wrong", String.valueOf(e.getValue()), command)
        : Problem.of(
            command, 0, "usage-value", e.getValue(), label(argument), candidates(argument));
  }

  private static Problem missing(List<ArgSpec> arguments, String command) {
    boolean value = arguments.stream().allMatch(ArgSpec::isOption);
    return Problem.of(
        command, 0, value ? "usage-no-value" : "usage-missing", labels(arguments), command);
  }

  private static Problem unmatched(UnmatchedArgumentException e, String command) {
    String argument = e.getUnmatched().get(0);
    String kind = e.isUnknownOption() ? "usage-option" : "usage-argument";
    // picocli suggests what shares a few letters, too
    List<String> near = NearMatches.of(argument.replaceFirst("=.*", ""), e.getSuggestions());
    return near.isEmpty()
        ? Problem.of(command, 0, kind, argument, command)
        : Problem.of(command, 0, kind + "-near", argument, command, near.get(0));
  }

  private static String labels(List<ArgSpec> arguments) {
    return arguments.stream().map(Complaints::label).collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec argument) {
    return argument.isOption()
        ? ((CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String candidates(ArgSpec argument) {
    List<String> names = new ArrayList<>();
    argument.completionCandidates().forEach(names::add);
    return String.join(", ", names);
  }
}
