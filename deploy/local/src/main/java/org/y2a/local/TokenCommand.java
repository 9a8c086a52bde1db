package org.y2a.local;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "token", description = "Print an access token of a demo user.")
final class TokenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "USER", description = "For example case-manager.essex or integrator.")
  private String user;

  @Override
  public Integer call() throws InterruptedException {
    try {
      var out = spec.commandLine().getOut();
      out.println(new Stack(Y2a.runningSettings()).tokens().of(user));
      out.flush();
      return 0;
    } catch (IOException e) {
      throw new StackFailed("Keycloak does not answer. Is the stack up? (./y2a up)", e);
    }
  }
}
