package org.y2a.local;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Print what a part has written.")
final class LogsCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SERVICE", description = "A part as status names it.")
  private String part;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with what comes.")
  private boolean follow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var stack = new Stack(Y2a.runningSettings());
    var log = stack.data().log(stack.parts().named(part).name());
    try {
      if (follow) {
        LogFile.follow(log, System.out);
      } else {
        LogFile.copy(log, System.out);
      }
      return 0;
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new StackFailed("%s has not written anything yet".formatted(part), e);
    }
  }
}
