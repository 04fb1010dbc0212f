package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that two handlers would take goes to the one whose fixed part comes first: what begins with
 * {@code /plans/proposals/} is about a proposal, whatever follows. Spring goes by the length of what is mapped, and
 * fails where that is the same.
 */
final class FixedPartsFirst extends RequestMappingHandlerMapping {

    /** Sorts behind whatever stands in an address. */
    private static final String LAST = "\uFFFF";

    @Override
    protected Comparator<RequestMappingInfo> getMappingComparator(HttpServletRequest request) {
        return super.getMappingComparator(request).thenComparing(FixedPartsFirst::shape);
    }

    private static String shape(RequestMappingInfo info) {
        return String.join(" ", info.getPatternValues()).replaceAll("\\{[^}]*}", LAST);
    }
}
