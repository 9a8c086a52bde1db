package org.y2a.directory;

public record ProbationRegion(String code, String name, Validity validity) implements Dated {}
