package io.duban.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.duban.shared.Uploads;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/**
 * Refuses a request whose fields cannot all be read: the container would leave out those that it cannot read, without a
 * word. It comes before the check against forgery, which would not find its token in such a form, and would blame the
 * person for that.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 5)
class ReadableRequests extends OncePerRequestFilter {

    private final FailureAnswers answers;
    private final RequestFailures failures;

    ReadableRequests(FailureAnswers answers, RequestFailures failures) {
        this.answers = answers;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Failure failure = failure(request);
        if (failure == null) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) {
            // Of a body that did not come whole the container has taken note, and asks for the error page by itself.
            answers.write(failure, request, response);
        }
    }

    private @Nullable Failure failure(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > Uploads.LARGEST_REQUEST) {
            return UploadLimits.request();
        }
        // The parameters are read at the first question for any of them.
        try {
            request.getParameterMap();
        } catch (InvalidFileNameException thrown) {
            return failures.of(thrown).orElseThrow();
        }
        if (request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR) instanceof FailReason reason) {
            return isUpload(request) ? upload(request) : ofForm(reason);
        }
        return null;
    }

    /** Asked for its parts outright, the container says what is wrong with them. */
    private Failure upload(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return Failure.of(BAD_REQUEST, "web.problem.400");
        } catch (ServletException | IOException | IllegalStateException thrown) {
            return failures.of(new MultipartException("cannot be taken apart", thrown))
                    .orElseThrow();
        }
    }

    private static Failure ofForm(FailReason reason) {
        return UploadLimits.exceeded(reason).orElseGet(() -> Failure.of(BAD_REQUEST, "web.problem.encoding"));
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
