package org.y2a.contracts;

/**
 * The Kafka topics, one per family of aggregates, each owned by the service that publishes to it.
 */
public enum Topic {
  CASES("y2a.cases.v1", "/y2a/case-service"),
  ASSESSMENTS("y2a.assessments.v1", "/y2a/case-service"),
  SECONDMENTS("y2a.secondments.v1", "/y2a/secondment-service"),
  TRANSITIONS("y2a.transitions.v1", "/y2a/transition-service"),
  DIRECTORY("y2a.directory.v1", "/y2a/case-service");

  private final String topicName;
  private final String source;

  Topic(String topicName, String source) {
    this.topicName = topicName;
    this.source = source;
  }

  public String topicName() {
    return topicName;
  }

  /** The publisher: {@code ce_source}. */
  public String source() {
    return source;
  }
}
