package io.duban.web.problem;

import io.duban.web.ApiPath;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Who waits for an answer, which decides its form: a browser wants a page, a script a message, a program a problem. */
public enum Caller {
    BROWSER,
    SCRIPT,
    PROGRAM;

    public static Caller of(HttpServletRequest request) {
        if (ApiPath.is(path(request).substring(request.getContextPath().length()))) {
            return PROGRAM;
        }
        boolean script =
                "fetch".equals(request.getHeader("X-Requested-With")) || request.getHeader("HX-Request") != null;
        return script ? SCRIPT : BROWSER;
    }

    /**
     * The address that was asked for, also when the container has sent the request on to the error page; empty when it
     * could not even be read.
     */
    static String path(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Objects.toString(first == null ? request.getRequestURI() : first, "");
    }
}
