package org.y2a.secondments.workload;

import static org.y2a.kit.security.Roles.INSPECTOR;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.SECONDMENT_MANAGER;
import static org.y2a.kit.security.Roles.YJB_ANALYST;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.Page;
import org.y2a.secondments.service.ServicePage;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workload")
public class WorkloadResource {

  private final Workloads workloads;

  WorkloadResource(Workloads workloads) {
    this.workloads = workloads;
  }

  @GET
  @Path("/yos/{yos}/workload")
  @RolesAllowed({
    YOS_MANAGER,
    SECONDEE,
    PROBATION_MANAGER,
    SECONDMENT_MANAGER,
    INSPECTOR,
    YJB_ANALYST
  })
  @Operation(
      summary = "What the secondees of a service hold today against the standard",
      description =
          "Capacity is FTE times the policy's cases per FTE. Correct cases have a high or very high"
              + " risk of serious harm or will transfer at 18. loadPercent is whole, half up;"
              + " overCapacity is exact.")
  public YosWorkload readWorkload(@RestPath String yos) {
    return workloads.of(yos);
  }

  @GET
  @Path("/workloads")
  @RolesAllowed({SECONDMENT_MANAGER, INSPECTOR, YJB_ANALYST})
  @Operation(summary = "The workload of each service of the nation, without its officers")
  public Page<YosLoad> listWorkloads(@RestQuery String after, @RestQuery Integer limit) {
    return workloads.national(ServicePage.start(after), Page.limit(limit));
  }
}
