package io.duban.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.web.CameFrom;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The page on which a failure is told, with the ways that lead on from it. */
@Component
class FailurePages {

    private final FailureTexts texts;

    FailurePages(FailureTexts texts) {
        this.texts = texts;
    }

    ModelAndView page(Failure failure, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/failure", failure.status());
        page.addAllObjects(model(failure, request));
        return page;
    }

    /** What the page of a failure shows. */
    Map<String, Object> model(Failure failure, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("code", failure.status().value());
        model.put("heading", texts.title(failure));
        model.put("detail", texts.detail(failure));
        model.put(
                "faults",
                failure.faults().stream()
                        .filter(fault -> !fault.message().equals(texts.detail(failure)))
                        .toList());
        model.put("changes", failure.changes());
        model.put("incident", failure.incident());
        model.put("back", back(request));
        model.put("list", RequestFailures.isAboutParameters(failure) ? without(failure.faults(), request) : null);
        return model;
    }

    /** The address that was asked for, without the parameters that were wrong. */
    private static String without(List<Failure.Fault> faults, HttpServletRequest request) {
        Set<String> wrong = faults.stream().map(Failure.Fault::field).collect(Collectors.toSet());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> {
            if (!wrong.contains(name)) {
                address.queryParam(UriUtils.encode(name, UTF_8), encoded(values));
            }
        });
        return address.build().toUriString();
    }

    private static Object[] encoded(String... values) {
        return Arrays.stream(values).map(value -> UriUtils.encode(value, UTF_8)).toArray();
    }

    /** The page one came from, when it is one of ours; without a host, which a forged request could choose. */
    private static @Nullable String back(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        String host = request.getHeader(HttpHeaders.HOST);
        boolean own = referrer != null
                && host != null
                && (referrer.startsWith("https://" + host + "/") || referrer.startsWith("http://" + host + "/"));
        return own ? CameFrom.page(request).orElse(null) : null;
    }
}
