package org.y2a.secondments.contract;

import static org.y2a.kit.security.Roles.INSPECTOR;
import static org.y2a.kit.security.Roles.INTEGRATION;
import static org.y2a.kit.security.Roles.PROBATION_MANAGER;
import static org.y2a.kit.security.Roles.SECONDEE;
import static org.y2a.kit.security.Roles.SECONDMENT_MANAGER;
import static org.y2a.kit.security.Roles.YJB_ANALYST;
import static org.y2a.kit.security.Roles.YOS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.y2a.kit.rest.EntityTags;
import org.y2a.kit.rest.Idempotent;
import org.y2a.kit.rest.Page;
import org.y2a.kit.rest.VersionCheck;
import org.y2a.secondments.service.ServicePage;

@Path("/v1/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class ContractResource {

  private final Contracts contracts;

  ContractResource(Contracts contracts) {
    this.contracts = contracts;
  }

  @POST
  @RolesAllowed({SECONDMENT_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "Agree a secondment of an officer to a service",
      description =
          "endsOn is the last day; left out, the contract runs for the years of the policy, three by"
              + " default. 409 BEYOND_FULL_TIME when the officer's contracts would overlap beyond 1.0 FTE on any day.")
  @APIResponseSchema(value = ContractView.class, responseCode = "201")
  public Response agreeContract(AgreedContract wanted) {
    Contract agreed = contracts.agree(wanted);
    return answer(agreed, Response.created(URI.create("/v1/contracts/" + agreed.contractId())));
  }

  @POST
  @Path("/{contractId}/activation")
  @RolesAllowed({SECONDMENT_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "The officer takes up the post today",
      description = "From the contract's first day to its last. If-Match is honoured when sent.")
  @APIResponseSchema(ContractView.class)
  public Response activateContract(
      @RestPath UUID contractId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(contracts.activate(contractId, VersionCheck.ifSent(ifMatch)), Response.ok());
  }

  @POST
  @Path("/{contractId}/end")
  @RolesAllowed({SECONDMENT_MANAGER, INTEGRATION})
  @Idempotent
  @Operation(
      summary = "The officer leaves the post today",
      description =
          "409 OFFICER_HOLDS_CASES while the officer holds cases in the service. If-Match is honoured when sent.")
  @APIResponseSchema(ContractView.class)
  public Response endContract(
      @RestPath UUID contractId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(contracts.end(contractId, VersionCheck.ifSent(ifMatch)), Response.ok());
  }

  @GET
  @Path("/{contractId}")
  @RolesAllowed({
    YOS_MANAGER,
    SECONDEE,
    PROBATION_MANAGER,
    SECONDMENT_MANAGER,
    INSPECTOR,
    YJB_ANALYST,
    INTEGRATION
  })
  @Operation(summary = "Read a contract")
  @APIResponseSchema(ContractView.class)
  public Response readContract(@RestPath UUID contractId) {
    return answer(contracts.read(contractId), Response.ok());
  }

  @GET
  @RolesAllowed({
    YOS_MANAGER,
    SECONDEE,
    PROBATION_MANAGER,
    SECONDMENT_MANAGER,
    INSPECTOR,
    YJB_ANALYST,
    INTEGRATION
  })
  @Operation(summary = "List the contracts of a service, those that have ended included")
  public Page<ContractView> listContracts(
      @RestQuery String yos, @RestQuery String after, @RestQuery Integer limit) {
    return contracts.inService(ServicePage.of(yos, after, limit)).map(ContractView::of);
  }

  private static Response answer(Contract contract, ResponseBuilder response) {
    return response
        .entity(ContractView.of(contract))
        .tag(EntityTags.of(contract.version()))
        .build();
  }
}
