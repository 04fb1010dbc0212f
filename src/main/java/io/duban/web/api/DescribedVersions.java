package io.duban.web.api;

import io.duban.web.version.Addresses;
import io.duban.web.version.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says where versions are told and taken, and where what was made can be read. */
@Component
class DescribedVersions {

    private final Addresses addresses;

    DescribedVersions(Addresses addresses) {
        this.addresses = addresses;
    }

    void describe(Paths paths) {
        paths.forEach((pattern, path) -> path.readOperationsMap().forEach((method, operation) -> {
            created(operation);
            if (method == PathItem.HttpMethod.GET) {
                tell(pattern, operation);
            } else if (addresses.isOfVersion(pattern)) {
                take(operation);
            }
        }));
    }

    private static void created(Operation operation) {
        header(operation, "201", HttpHeaders.LOCATION, "Where what was made can be read");
    }

    private void tell(String pattern, Operation operation) {
        if (addresses.tellsVersion(pattern)) {
            header(operation, "200", HttpHeaders.ETAG, "The version in which it stands, to be sent as If-Match");
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.IF_NONE_MATCH)
                    .schema(new StringSchema())
                    .example("\"3.0a1b2c3d\"")
                    .description(
                            "The ETag of what is known already. When nothing has changed, nothing is sent (304)."));
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Nothing has changed."));
        }
    }

    private static void header(Operation operation, String status, String name, String description) {
        ApiResponse answer = operation.getResponses().get(status);
        if (answer != null) {
            answer.addHeaderObject(name, new Header().schema(new StringSchema()).description(description));
        }
    }

    private static void take(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name(IfMatch.HEADER)
                .schema(new StringSchema())
                .example("\"3\"")
                .description("The ETag of the nearest address above, or of this one, at which a thing is read. When the"
                        + " thing is in another version by now, nothing is done (412)."));
        Problems.addVersion(operation);
    }
}
