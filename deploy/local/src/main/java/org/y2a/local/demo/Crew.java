package org.y2a.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Does many things side by side, but never more than so many at once. */
final class Crew {
  private final Semaphore places;

  Crew(int size) {
    this.places = new Semaphore(size);
  }

  /** Returns when all are done; the first failure, in order of the things, is thrown then. */
  <T> void each(Collection<T> things, Consumer<T> work) {
    List<Future<?>> started = new ArrayList<>(things.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      things.forEach(thing -> started.add(threads.submit(() -> inTurn(() -> work.accept(thing)))));
    }
    started.forEach(Crew::result);
  }

  private void inTurn(Runnable work) {
    places.acquireUninterruptibly();
    try {
      work.run();
    } finally {
      places.release();
    }
  }

  private static void result(Future<?> done) {
    try {
      done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoFailed("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new DemoFailed("failed: " + e.getCause(), e.getCause());
    }
  }
}
