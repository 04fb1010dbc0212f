package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.duban.DubanTest;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds of every address that there is, also of those that are yet to come. */
@DubanTest
class EveryAddressTest {

    private static final Set<String> OPEN =
            Set.of("/sign-in", "/first-password/{secret}", "/csrf", "/language", "/error");

    private static final List<Class<? extends Annotation>> ACTIONS =
            List.of(PostMapping.class, PutMapping.class, PatchMapping.class, DeleteMapping.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MockMvc mvc;

    /** A handler under one of its addresses; without a method it would answer to all of them. */
    private record Address(RequestMethod method, String path, HandlerMethod handler) {

        boolean changes() {
            return method != RequestMethod.GET;
        }

        MockHttpServletRequestBuilder asked() {
            String named = path.replace("{year}", "2020")
                    .replace("{day}", "2020-01-02")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            return request(HttpMethod.valueOf(method.name()), named).header("Accept", "text/html");
        }
    }

    @Test
    void isClosedToWhoeverIsNotSignedIn() throws Exception {
        for (Address address : guarded()) {
            MvcResult result = mvc.perform(address.asked()).andReturn();
            assertThat(result.getHandler())
                    .as("%s reached its handler", address)
                    .isNull();
            assertThat(result.getResponse().getStatus()).as("%s", address).isIn(302, 303, 401, 403);
        }
    }

    @Test
    void takesNoFormWithoutItsToken() throws Exception {
        SignedIn person = new SignedIn(UUID.randomUUID(), "nobody", "nobody", false);
        var signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        List<Address> forms = guarded().stream()
                .filter(address -> address.changes() && !address.path().startsWith("/api/"))
                .toList();
        assertThat(forms).hasSizeGreaterThan(40);
        for (Address form : forms) {
            MvcResult result = mvc.perform(form.asked().with(signedIn)).andReturn();
            assertThat(result.getHandler()).as("%s reached its handler", form).isNull();
        }
    }

    /** Only these are carried out in one transaction, under a request key, and retried after a lost race. */
    @Test
    void changesThingsByActionsOnly() {
        assertThat(guarded()).filteredOn(Address::changes).allMatch(address -> ACTIONS.stream()
                .anyMatch(address.handler()::hasMethodAnnotation));
        assertThat(mappings.getHandlerMethods().entrySet())
                .filteredOn(entry -> isOurs(entry.getValue()))
                .filteredOn(entry -> !entry.getKey().getPatternValues().contains("/error"))
                .noneMatch(entry ->
                        entry.getKey().getMethodsCondition().getMethods().isEmpty());
    }

    private List<Address> guarded() {
        List<Address> found = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .filter(path -> !OPEN.contains(path))
                                .map(path -> new Address(method, path, entry.getValue()))))
                .toList();
        assertThat(found).hasSizeGreaterThan(100);
        return found;
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("io.duban.");
    }
}
