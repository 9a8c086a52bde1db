package org.y2a.kit.security;

/** The roles that a token can carry; each operation declares which of them may call it. */
public final class Roles {

  public static final String CASE_MANAGER = "case-manager";
  public static final String SECONDEE = "secondee";
  public static final String YOS_MANAGER = "yos-manager";
  public static final String PROBATION_PRACTITIONER = "probation-practitioner";
  public static final String PROBATION_MANAGER = "probation-manager";
  public static final String SECONDMENT_MANAGER = "secondment-manager";
  public static final String YJB_ANALYST = "yjb-analyst";
  public static final String INSPECTOR = "inspector";
  public static final String INTEGRATION = "integration";

  /**
   * A national system that works with every child's record; {@link #INTEGRATION} alone does not.
   */
  public static final String INTEGRATION_CASES = "integration:cases";

  /**
   * Works with victims: sees those of the service's cases, and nothing else of a child's record.
   */
  public static final String VICTIM_LIAISON = "victim-liaison";

  public static final String PLATFORM_OPS = "platform-ops";

  private Roles() {}
}
