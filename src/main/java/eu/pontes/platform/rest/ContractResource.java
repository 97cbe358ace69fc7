package eu.pontes.platform.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hands out the contract of the API (OpenAPI 3.0), so that whoever writes a client needs nothing but an address. */
@Path("api/openapi.yaml")
@ApplicationScoped
public class ContractResource {

    /** The media type of RFC 9512. */
    public static final String YAML = "application/yaml";

    private static final String CONTRACT = "/openapi/pontes.yaml";

    private final byte[] contract;
    private final EntityTag tag;

    ContractResource() throws IOException, NoSuchAlgorithmException {
        try (InputStream in = ContractResource.class.getResourceAsStream(CONTRACT)) {
            if (in == null) {
                throw new IllegalStateException("The contract is missing: " + CONTRACT);
            }
            contract = in.readAllBytes();
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(contract);
        tag = new EntityTag(HexFormat.of().formatHex(digest, 0, 8));
    }

    @GET
    @PermitAll
    @Produces(YAML)
    public Response contract(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(contract, YAML).tag(tag).build();
    }
}
