package io.duban.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.shared.StepKey;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document at /v3/api-docs says beyond the single operations: how to sign in, how to retry, what goes wrong. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request cannot be read",
            "401", "Not signed in",
            "403", "Not permitted",
            "404", "No such thing, or none that may be seen",
            "409", "Someone was faster: read again and decide again",
            "422", "A rule said no, or values are wrong; nothing was changed");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.Person.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(info())
                // Without a host: the one in the request is the caller's own word.
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("A local account; leaves no session behind"))
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("duban-session")
                                        .description(
                                                "A browser's session; writes also need the header X-CSRF-TOKEN with"
                                                        + " the token from GET /csrf")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    private static Info info() {
        return new Info()
                .title("Duban 督办")
                .version("v1")
                .description("Everything that people do in the browser. Texts come in Chinese, or in English when"
                        + " Accept-Language prefers it. Lists are read page by page: hand the answer's next to"
                        + " the parameter after.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    /** On every write the key, on every operation the problems. */
    @Bean
    OpenApiCustomizer whatAllOperationsShare() {
        return document -> {
            // Only here, since schemas that nothing mentions yet are taken out before.
            document.getComponents().addSchemas(PROBLEM, problem());
            document.getPaths().values().forEach(path -> path.readOperationsMap()
                    .forEach((method, operation) -> {
                        PROBLEMS.forEach(
                                (status, text) -> operation.getResponses().putIfAbsent(status, problemResponse(text)));
                        switch (method) {
                            case POST, PUT, PATCH, DELETE -> addKey(operation);
                            default -> {}
                        }
                    }));
        };
    }

    /** Named by their room and their method, {@code planCreate}, so that no number tells them apart. */
    @Bean
    OperationCustomizer operationNames() {
        return (operation, handler) -> {
            String room = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
            String method = handler.getMethod().getName();
            return operation.operationId(Character.toLowerCase(room.charAt(0))
                    + room.substring(1)
                    + Character.toUpperCase(method.charAt(0))
                    + method.substring(1));
        };
    }

    @Bean
    ModelResolver schemas(ObjectMapper json) {
        return new ModelResolver(json, new SchemaNames());
    }

    /** A property without {@code @Nullable} is always there. */
    @Bean
    ModelConverter required() {
        return (type, context, chain) -> {
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (schema != null && schema.get$ref() != null) {
                Schema<?> defined = context.getDefinedModels()
                        .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
                RequiredProperties.of(
                                Json.mapper().constructType(type.getType()).getRawClass())
                        .forEach(property -> require(defined, property));
            }
            return schema;
        };
    }

    private static void require(@Nullable Schema<?> schema, String property) {
        if (schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey(property)
                && (schema.getRequired() == null || !schema.getRequired().contains(property))) {
            schema.addRequiredItem(property);
        }
    }

    @Bean
    ModelConverter idsAsText() {
        return (type, context, chain) -> {
            if (isOf(type, Id.class)) {
                return new UUIDSchema();
            }
            if (isOf(type, StepKey.class)) {
                return new StringSchema().example("process:1:node");
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        };
    }

    private static boolean isOf(AnnotatedType type, Class<?> wanted) {
        var java = Json.mapper().constructType(type.getType());
        return java != null && wanted.isAssignableFrom(java.getRawClass());
    }

    private static void addKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .schema(new StringSchema().maxLength(100))
                .description("Chosen by the client. The same key with the same content gives the first answer again"
                        + " within 30 days, with other content 422."));
    }

    private static ApiResponse problemResponse(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema();
        problem.setRequired(List.of("status", "title", "detail", "key"));
        return problem.description("RFC 9457")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema().description("What happened, in words for people"))
                .addProperty("instance", new StringSchema())
                .addProperty("key", new StringSchema().description("What happened, in a form that stays the same"))
                .addProperty("incident", new StringSchema().description("Where to find it in the log"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("message", new StringSchema())));
    }
}
