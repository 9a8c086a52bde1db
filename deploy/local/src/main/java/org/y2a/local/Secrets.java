package org.y2a.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Passwords of this stack, made up at its first start and readable by its owner alone. */
final class Secrets {
  static final String DEMO_USERS = "demo-users";
  static final String POSTGRES = "postgres";

  private static final int BYTES = 18;

  private final Properties passwords;

  private Secrets(Properties passwords) {
    this.passwords = passwords;
  }

  static Secrets in(Path file) {
    try {
      return new Secrets(Files.exists(file) ? read(file) : make(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Secrets of(Map<String, String> passwords) {
    var properties = new Properties();
    properties.putAll(passwords);
    return new Secrets(properties);
  }

  String of(String name) {
    var password = passwords.getProperty(name);
    if (password == null) {
      throw new StackFailed("There is no password for " + name);
    }
    return password;
  }

  private static Properties read(Path file) throws IOException {
    var read = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      read.load(in);
    }
    return read;
  }

  private static Properties make(Path file) throws IOException {
    var made = new Properties();
    var random = new SecureRandom();
    Stream.concat(Stream.of(POSTGRES, DEMO_USERS), Database.NAMES.stream())
        .forEach(name -> made.setProperty(name, password(random)));
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownerOnly);
    Files.write(fresh, lines(made));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    return made;
  }

  private static List<String> lines(Properties made) {
    return made.stringPropertyNames().stream()
        .sorted()
        .map(name -> name + "=" + made.getProperty(name))
        .toList();
  }

  private static String password(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
