package io.duban.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.duban.shared.Actor;
import io.duban.shared.Id;
import io.duban.shared.OneText;
import io.duban.shared.SeenVersion;
import io.duban.shared.StepKey;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the document at /v3/api-docs says beyond the single operations: how to sign in, how to retry, what goes wrong.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String KEY = "Idempotency-Key";

    private static final Set<PathItem.HttpMethod> WRITES = Set.of(
            PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    private static final List<Tag> TAGS = List.of(
            tag("me", "The caller: roles, what waits, passwords and tokens for programs"),
            tag("desk", "What waits for the caller, for others and for nobody"),
            tag("plans", "Plans, their items and goals, and moving them on until they are issued"),
            tag("intake", "Documents that become plans"),
            tag("tasks", "Tasks on the board, and signing for them"),
            tag("reports", "Annual plans, reports, files of evidence and completion"),
            tag("orders", "What is overdue, chasing it, supervision orders, and rectification"),
            tag("organization", "Units, people, roles, stand-ins and the working calendar"),
            tag("rules", "The numbers of lights, reminders and due dates, and since when they are in force"),
            tag("models", "The processes that carry tasks, as released"),
            tag("operations", "What Duban failed to do by itself"),
            tag("journal", "Who did what when"));

    private final Operations operations = new Operations();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.Person.class, SeenVersion.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(info())
                // Without a host: the one in the request is the caller's own word.
                .servers(List.of(new Server().url("/")))
                .tags(TAGS)
                .components(waysIn())
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("session"));
    }

    private static Components waysIn() {
        return new Components()
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("A token that its owner made for a program, at POST /api/me/tokens"
                                        + " or on the page; it reads, or also acts, and ends on a day"))
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
                                .description("A browser's session; writes also need the header X-CSRF-TOKEN with"
                                        + " the token from GET /csrf"));
    }

    private static Info info() {
        return new Info()
                .title("Duban 督办")
                .version("v1")
                .description("Everything that people do in the browser. Texts come in Chinese, or in English when"
                        + " Accept-Language prefers it. Lists are read page by page, of size rows where that is"
                        + " given: hand the answer's next to the parameter after, until it is null. What is read"
                        + " with an ETag is changed under If-Match: 412 when it is in another version by now. A tag is a version and, behind a"
                        + " dot, a checksum of what is shown; to a change only the version matters. Whatever is unknown, doubled, null"
                        + " or of another sort in a body or a parameter is refused with its name. A text is kept as it is"
                        + " sent, sign by sign. Most texts are one line: a tab or a line end within one is refused, blanks at"
                        + " its ends do not count and are left out. Texts of several lines (format lines) end each with LF, CR is"
                        + " refused; blank lines before and blanks behind do not count. Passwords, documents and sources of"
                        + " models are taken with their ends. Names of units that read the same are one name.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    /** On every operation the refusals, and beside every schema an example. */
    @Bean
    OpenApiCustomizer whatAllOperationsShare(DescribedVersions versions) {
        return document -> {
            Nullables.mark(document);
            // Only here, since schemas that nothing mentions yet are taken out before.
            Problems.define(document.getComponents());
            new OwnBodies(document).describe();
            Examples examples = new Examples(document);
            document.getPaths().values().forEach(path -> path.readOperationsMap()
                    .forEach((method, operation) -> {
                        examples.add(operation);
                        Problems.add(operation, WRITES.contains(method));
                    }));
            versions.describe(document.getPaths());
        };
    }

    @Bean
    OperationCustomizer names() {
        return (operation, handler) -> {
            String name = Operations.name(handler);
            Parameters.tidy(operation);
            Files.describe(operation, handler);
            if (Operations.isKept(handler)) {
                addKey(operation);
            }
            OwnBodies.note(operation, handler);
            return operation.operationId(name).summary(operations.summary(name));
        };
    }

    @Bean
    ModelResolver schemas(ObjectMapper json) {
        return new ModelResolver(json, new SchemaNames()).openapi31(true);
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
            if (isOf(type, OneText.class)) {
                return new StringSchema();
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        };
    }

    private static boolean isOf(AnnotatedType type, Class<?> wanted) {
        var java = Json.mapper().constructType(type.getType());
        return java != null && wanted.isAssignableFrom(java.getRawClass());
    }

    /** Once, also where several handlers, of bodies of several kinds, are one operation. */
    private static void addKey(Operation operation) {
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> KEY.equals(one.getName()))) {
            return;
        }
        operation.addParametersItem(new HeaderParameter()
                .name(KEY)
                .schema(new StringSchema().maxLength(100))
                .description("Chosen by the client. The same key with the same content gives the first answer again"
                        + " within 30 days, with other content 422."));
    }
}
