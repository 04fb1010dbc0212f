package io.duban.web.version;

import io.duban.shared.HeldVersions;
import io.duban.shared.Missing;
import io.duban.web.version.Addresses.Place;
import io.duban.web.version.Addresses.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolverComposite;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Holds a change to the version that its If-Match names. It is asked within the transaction of the change, and the
 * thing is held from then on, so nobody gets between.
 */
@Component
public class Preconditions {

    private static final String HELD = Preconditions.class.getName() + ".held";
    private static final String VALUES = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

    private final Addresses addresses;
    private final HeldVersions versions;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapters;

    Preconditions(Addresses addresses, HeldVersions versions, ObjectProvider<RequestMappingHandlerAdapter> adapters) {
        this.addresses = addresses;
        this.versions = versions;
        this.adapters = adapters;
    }

    /**
     * Does nothing for a request without If-Match.
     *
     * @throws VersionPassed when the thing stands in another version and the caller may know that
     */
    public void check(HttpServletRequest request) throws Exception {
        Optional<IfMatch> asked = IfMatch.of(request);
        Optional<Subject> subject = asked.isPresent() ? subject(request) : Optional.empty();
        if (subject.isPresent()) {
            check(asked.orElseThrow(), subject.get(), request);
        }
    }

    /** The version to which the request holds what it changes; null for one without If-Match. */
    static @Nullable Integer held(HttpServletRequest request) {
        return (Integer) request.getAttribute(HELD);
    }

    private Optional<Subject> subject(HttpServletRequest request) {
        return addresses.subject(
                Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), ""));
    }

    private void check(IfMatch asked, Subject subject, HttpServletRequest request) throws Exception {
        Map<String, String> values = values(request);
        List<String> key = subject.names().stream()
                .map(name -> Objects.toString(values.get(name), ""))
                .toList();
        OptionalInt version = versions.held(subject.place().thing(), key);
        if (version.isEmpty() || !asked.allows(version.getAsInt())) {
            readAsItsReader(subject.place(), key, request);
            throw new VersionPassed(subject.place().thing() + " " + key);
        }
        request.setAttribute(HELD, version.getAsInt());
    }

    private void readAsItsReader(Place place, List<String> key, HttpServletRequest request) throws Exception {
        try {
            read(place, key, request);
        } catch (Missing missing) {
            // Where it would be written there is a place, and no version in it.
            if (!missing.isNotBegun()) {
                throw missing;
            }
        }
    }

    /** Whoever may not see the thing is told what reading it would tell, and never how often it changed. */
    private void read(Place place, List<String> key, HttpServletRequest request) throws Exception {
        Map<String, String> sent = values(request);
        Map<String, String> read = new HashMap<>(sent);
        for (int at = 0; at < key.size(); at++) {
            read.put(place.names().get(at), key.get(at));
        }
        InvocableHandlerMethod reader =
                new InvocableHandlerMethod(place.reader().createWithResolvedBean());
        RequestMappingHandlerAdapter adapter = adapters.getObject();
        HandlerMethodArgumentResolverComposite resolvers = new HandlerMethodArgumentResolverComposite();
        resolvers.addResolvers(adapter.getArgumentResolvers());
        reader.setHandlerMethodArgumentResolvers(resolvers);
        reader.setDataBinderFactory(new ServletRequestDataBinderFactory(List.of(), adapter.getWebBindingInitializer()));
        request.setAttribute(VALUES, read);
        try {
            reader.invokeForRequest(new ServletWebRequest(request), new ModelAndViewContainer());
        } finally {
            request.setAttribute(VALUES, sent);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> values(HttpServletRequest request) {
        Object values = request.getAttribute(VALUES);
        return values == null ? Map.of() : (Map<String, String>) values;
    }
}
