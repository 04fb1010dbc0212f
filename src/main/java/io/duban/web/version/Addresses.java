package io.duban.web.version;

import io.duban.shared.VersionOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** At which addresses things with a version are read. */
@Component
public class Addresses {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /** By the address with its names left out; made at the first question, since all handlers have to be known. */
    private volatile @Nullable Map<String, Place> places;

    Addresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Where a thing is read, by whom, and under which names its key stands in the address. */
    record Place(VersionOf.Thing thing, HandlerMethod reader, List<String> names) {}

    /** A thing that a change is about; {@code names} are those of its key in the address of the change. */
    record Subject(Place place, List<String> names) {}

    /** Whether a change at this address takes If-Match. */
    public boolean isOfVersion(String pattern) {
        return subject(pattern).isPresent();
    }

    /** Whether what is read at this address tells its version. */
    public boolean tellsVersion(String pattern) {
        return places().containsKey(nameless(pattern));
    }

    /** The thing at the address, or else the nearest above it. */
    Optional<Subject> subject(String pattern) {
        for (String at = pattern; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Place place = places().get(nameless(at));
            if (place != null) {
                return Optional.of(new Subject(place, names(at)));
            }
        }
        return Optional.empty();
    }

    private Map<String, Place> places() {
        Map<String, Place> known = places;
        if (known == null) {
            known = mappings.getObject().getHandlerMethods().entrySet().stream()
                    .filter(entry -> reads(entry.getKey()) && entry.getValue().hasMethodAnnotation(VersionOf.class))
                    .collect(Collectors.toMap(
                            entry -> nameless(pattern(entry.getKey())),
                            entry -> place(pattern(entry.getKey()), entry.getValue())));
            places = known;
        }
        return known;
    }

    private static Place place(String pattern, HandlerMethod reader) {
        VersionOf read = reader.getMethodAnnotation(VersionOf.class);
        if (read == null) {
            throw new IllegalStateException("without a thing: " + reader);
        }
        return new Place(read.value(), reader, names(pattern));
    }

    private static boolean reads(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static String pattern(RequestMappingInfo mapping) {
        return mapping.getPatternValues().iterator().next();
    }

    private static String nameless(String pattern) {
        return pattern.replaceAll("\\{[^/]*}", "{}");
    }

    private static List<String> names(String pattern) {
        List<String> names = new ArrayList<>();
        for (String part : pattern.split("/", -1)) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
            }
        }
        return names;
    }
}
