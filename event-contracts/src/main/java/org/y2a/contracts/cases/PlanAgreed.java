package org.y2a.contracts.cases;

import static org.y2a.contracts.Fields.between;
import static org.y2a.contracts.Fields.identifier;
import static org.y2a.contracts.Fields.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.UUID;
import org.y2a.contracts.EventData;
import org.y2a.contracts.EventType;
import org.y2a.contracts.Topic;

/** A plan has been agreed with the child, or agreed again after it was returned for improvement. */
@EventType(value = "youth-case.plan.agreed.v1", topic = Topic.ASSESSMENTS)
public record PlanAgreed(
    UUID planId,
    UUID caseId,
    String yos,
    String kind,
    @JsonSetter(nulls = Nulls.FAIL) int planVersion,
    LocalDate agreedOn,
    LocalDate dueOn)
    implements EventData {

  public PlanAgreed {
    required("planId", planId);
    required("caseId", caseId);
    identifier("yos", yos);
    identifier("kind", kind);
    between("planVersion", planVersion, 1, Integer.MAX_VALUE);
    required("agreedOn", agreedOn);
  }

  @Override
  public String subject() {
    return planId.toString();
  }
}
