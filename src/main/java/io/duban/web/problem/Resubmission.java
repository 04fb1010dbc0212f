package io.duban.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A form that could not be taken, as it was sent: with its request key and its token, so that it can be sent once more
 * from the page that says so.
 *
 * @param action the path on this server it was sent to
 */
record Resubmission(String action, List<Field> fields) {

    /** One name and value, as it was sent. */
    record Field(String name, String value) {}

    /** Empty for anything but a plain form, and for forms with a password, which belongs on no page. */
    static Optional<Resubmission> of(HttpServletRequest request) {
        if (!isForm(request)) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                fields.add(new Field(name, value));
            }
        });
        boolean secret = fields.stream().anyMatch(field -> isSecret(field.name()));
        return secret || fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resubmission(Caller.path(request), List.copyOf(fields)));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && Caller.of(request) == Caller.BROWSER
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }
}
