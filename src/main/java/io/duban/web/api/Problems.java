package io.duban.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How refusals look to a program: one form for all, RFC 9457. */
final class Problems {

    private static final String SCHEMA = "Problem";
    private static final String VERSION_PASSED = "VersionPassed";
    private static final String VERSION_NOT_NAMED = "VersionNotNamed";

    /** A refusal by its status: the name of its response, what it means, and a key that comes with it. */
    private record Kind(String status, String name, String meaning, String key, String detail) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "400",
                    "Unreadable",
                    "The request cannot be read: a field, parameter or header is unknown, doubled or of another sort",
                    "web.problem.parameters",
                    "A parameter of this address cannot be used as it is."),
            new Kind(
                    "401",
                    "NotSignedIn",
                    "Not signed in, or with a token that opens nothing",
                    "web.problem.401",
                    "Please sign in."),
            new Kind("403", "NotPermitted", "Not permitted", "web.problem.403", "Your roles do not allow this."),
            new Kind(
                    "404",
                    "Missing",
                    "No such thing, or none that the caller may see",
                    "web.problem.404",
                    "There is nothing at this address."),
            new Kind(
                    "409",
                    "Stale",
                    "Someone was faster: read again and decide again",
                    "web.problem.409",
                    "Someone else was faster."),
            new Kind(
                    "412",
                    VERSION_PASSED,
                    "The thing is no longer in a version that If-Match allows; nothing was changed",
                    "web.problem.412",
                    "It changed after you read it."),
            new Kind(
                    "413",
                    "TooLarge",
                    "What was sent is larger than is taken",
                    "web.problem.413",
                    "The file is too large."),
            new Kind(
                    "422",
                    "Refused",
                    "A rule said no, or values are wrong; nothing was changed",
                    "web.problem.invalid",
                    "Some fields need another value."),
            new Kind(
                    "428",
                    VERSION_NOT_NAMED,
                    "Neither the body nor If-Match names the version that was seen; nothing was changed",
                    "web.problem.428",
                    "It is not said which version this goes by."),
            new Kind(
                    "429",
                    "TriedTooOften",
                    "Too many failed sign-ins from there; Retry-After says how many seconds to wait",
                    "web.problem.locked",
                    "Too many failed attempts."),
            new Kind(
                    "503",
                    "Away",
                    "The database is away or busy; Retry-After says when to send the same again",
                    "web.problem.503",
                    "Please try again in a few seconds."));

    private Problems() {}

    static void define(Components components) {
        components.addSchemas(SCHEMA, schema());
        KINDS.forEach(kind -> components.addResponses(kind.name(), response(kind)));
    }

    /** What a change may be refused with that names a version, or should. */
    static void addVersion(Operation operation) {
        KINDS.stream().filter(Problems::isAboutVersions).forEach(kind -> refer(kind, operation));
    }

    private static boolean isAboutVersions(Kind kind) {
        return kind.name().equals(VERSION_PASSED) || kind.name().equals(VERSION_NOT_NAMED);
    }

    private static void refer(Kind kind, Operation operation) {
        operation
                .getResponses()
                .putIfAbsent(kind.status(), new ApiResponse().$ref("#/components/responses/" + kind.name()));
    }

    /** What an operation may be refused with: a conflict only what changes something, a size only what takes a body. */
    static void add(Operation operation, boolean writes) {
        boolean file = operation.getRequestBody() != null;
        KINDS.stream()
                .filter(kind -> writes || !kind.name().equals("Stale"))
                .filter(kind -> file || !kind.name().equals("TooLarge"))
                .filter(kind -> !isAboutVersions(kind))
                .forEach(kind -> refer(kind, operation));
    }

    private static ApiResponse response(Kind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "about:blank");
        example.put("title", kind.meaning().split("[:;,]", 2)[0]);
        example.put("status", Integer.valueOf(kind.status()));
        example.put("detail", kind.detail());
        example.put("instance", "/api/plans");
        example.put("key", kind.key());
        return new ApiResponse()
                .description(kind.meaning())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))
                                        .example(example)));
    }

    private static Schema<?> schema() {
        Schema<?> fault =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        fault.setRequired(List.of("field", "message"));
        Schema<?> problem = new ObjectSchema();
        problem.setRequired(List.of("status", "title", "detail", "key"));
        return problem.description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What happened, in words for people"))
                .addProperty("instance", new StringSchema())
                .addProperty("key", new StringSchema().description("What happened, in a form that stays the same"))
                .addProperty("incident", new StringSchema().description("Where to find it in the log"))
                .addProperty("errors", new ArraySchema().items(fault))
                .addProperty(
                        "changes",
                        new ArraySchema()
                                .items(new StringSchema())
                                .description("What somebody else changed meanwhile"));
    }
}
