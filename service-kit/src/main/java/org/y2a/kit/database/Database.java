package org.y2a.kit.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ObjectArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.statement.StatementException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Makes SQL speak in records, dates and instants. Handles join the running JTA transaction, because
 * the data source does. Failures tell the statement and never the values bound to it.
 */
final class Database {

  @Produces
  @Singleton
  Jdbi jdbi(DataSource dataSource) {
    return Jdbi.create(dataSource)
        .configure(StatementExceptions.class, e -> e.setMessageRendering(Database::withoutValues))
        .registerArrayType(UUID.class, "uuid")
        .registerArrayType(String.class, "text")
        .registerArrayType(Long.class, "bigint")
        .registerArrayType(Integer.class, "int")
        .registerArrayType(new DateArray())
        .registerArgument(new DateArgument())
        .registerArgument(new InstantArgument())
        .registerColumnMapper(
            LocalDate.class, (rows, i, context) -> rows.getObject(i, LocalDate.class))
        .registerColumnMapper(
            Instant.class, (rows, i, context) -> instant(rows.getObject(i, OffsetDateTime.class)))
        .registerRowMapper(new RecordMappers());
  }

  private static String withoutValues(StatementException e) {
    var statement = e.getStatementContext();
    return statement == null
        ? e.getShortMessage()
        : "%s [%s]".formatted(e.getShortMessage(), statement.getRenderedSql());
  }

  private static Instant instant(OffsetDateTime value) {
    return value == null ? null : value.toInstant();
  }

  private static final class DateArray implements org.jdbi.v3.core.array.SqlArrayType<LocalDate> {
    @Override
    public String getTypeName() {
      return "date";
    }

    @Override
    public Object convertArrayElement(LocalDate element) {
      return element == null ? null : element.toString();
    }
  }

  private static final class DateArgument extends AbstractArgumentFactory<LocalDate> {
    DateArgument() {
      super(Types.DATE);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return ObjectArgument.of(value, Types.DATE);
    }
  }

  private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
    InstantArgument() {
      super(Types.TIMESTAMP_WITH_TIMEZONE);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return ObjectArgument.of(value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }
  }

  private static final class RecordMappers implements RowMapperFactory {
    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
      return type instanceof Class<?> c && c.isRecord()
          ? Optional.of(new RecordMapper<>(c))
          : Optional.empty();
    }
  }
}
