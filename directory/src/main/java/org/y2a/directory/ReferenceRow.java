package org.y2a.directory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** One line of a reference file; every complaint names the file, the line and the column. */
record ReferenceRow(String file, NamedCsvRecord fields) {

  ReferenceRow checkLength() {
    int columns = fields.getHeader().size();
    int found = fields.getFieldCount();
    if (found < columns) {
      throw invalid(fields.getHeader().get(found), "is missing");
    }
    if (found > columns) {
      throw invalid(String.valueOf(columns + 1), "is one too many");
    }
    return this;
  }

  String text(String column) {
    return optional(column).orElseThrow(() -> invalid(column, "is missing"));
  }

  Optional<String> optional(String column) {
    return fields.findField(column).map(String::strip).filter(value -> !value.isEmpty());
  }

  LocalDate date(String column) {
    return optionalDate(column).orElseThrow(() -> invalid(column, "is missing"));
  }

  Optional<LocalDate> optionalDate(String column) {
    try {
      return optional(column).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw invalid(column, "'" + text(column) + "' is not a date");
    }
  }

  boolean yesOrNo(String column) {
    return switch (text(column)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(column, "'" + text(column) + "' is neither true nor false");
    };
  }

  <E extends Enum<E>> E oneOf(Class<E> words, String column) {
    String value = text(column);
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equals(value))
        .findFirst()
        .orElseThrow(() -> invalid(column, "'" + value + "' is not one of the known words"));
  }

  String reference(String column, Predicate<String> known) {
    String value = text(column);
    if (!known.test(value)) {
      throw invalid(column, "'" + value + "' is not in the directory");
    }
    return value;
  }

  Validity validity() {
    LocalDate from = date("valid_from");
    Optional<LocalDate> to = optionalDate("valid_to");
    if (to.isPresent() && to.get().isBefore(from)) {
      throw invalid("valid_to", to.get() + " is before valid_from " + from);
    }
    return new Validity(from, to);
  }

  InvalidReferenceData invalid(String column, String problem) {
    return new InvalidReferenceData(file, fields.getStartingLineNumber(), column, problem);
  }
}
