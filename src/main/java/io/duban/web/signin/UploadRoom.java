package io.duban.web.signin;

import static org.springframework.http.HttpStatus.INSUFFICIENT_STORAGE;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import io.duban.shared.DiskTrouble;
import io.duban.web.problem.Failure;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees that the folder in which the container puts down what is being uploaded is there, and says so when it takes
 * nothing. It comes before whatever reads the form, which could not and would blame the person.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 6)
class UploadRoom extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadRoom.class);

    private final FailureAnswers answers;
    private final MultipartProperties uploads;

    UploadRoom(FailureAnswers answers, MultipartProperties uploads) {
        this.answers = answers;
        this.uploads = uploads;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Path folder = folder(request.getServletContext());
        Exception failure = failure(request, folder);
        if (failure != null && (DiskTrouble.isCauseOf(failure) || !takesFiles(folder))) {
            LOG.error("Uploads cannot be put down in {}", folder, failure);
            boolean full = DiskTrouble.isFull(failure, folder);
            answers.write(
                    full
                            ? Failure.of(INSUFFICIENT_STORAGE, "web.problem.uploadFull")
                            : Failure.of(SERVICE_UNAVAILABLE, "web.problem.upload"),
                    request,
                    response);
            return;
        }
        // What is wrong with the form itself is found again, and told, where it is used.
        chain.doFilter(request, response);
    }

    /** Systems clear their temporary folders now and then, with this one in it. */
    private static @org.jspecify.annotations.Nullable Exception failure(HttpServletRequest request, Path folder) {
        try {
            Files.createDirectories(folder);
            request.getParts();
            return null;
        } catch (IOException | ServletException | IllegalStateException failure) {
            return failure;
        }
    }

    private static boolean takesFiles(Path folder) {
        try {
            Files.delete(Files.write(Files.createTempFile(folder, "look", ".tmp"), new byte[1024]));
            return true;
        } catch (IOException failure) {
            return false;
        }
    }

    private Path folder(ServletContext context) {
        File temporary = (File) context.getAttribute(ServletContext.TEMPDIR);
        String named = uploads.getLocation();
        Path own = temporary == null ? Path.of(System.getProperty("java.io.tmpdir")) : temporary.toPath();
        return StringUtils.hasText(named) ? own.resolve(named) : own;
    }
}
