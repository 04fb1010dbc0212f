package io.duban.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A script that follows a redirect by itself would swallow the message meant for the next page. It is told the address
 * instead (204 with X-Location), and lets the browser go there.
 */
@Component
class RedirectForScripts extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean script = "fetch".equals(request.getHeader("X-Requested-With"));
        chain.doFilter(request, script ? new Told(response) : response);
    }

    private static final class Told extends HttpServletResponseWrapper {

        private Told(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) {
            setStatus(SC_NO_CONTENT);
            setHeader("X-Location", location);
        }
    }
}
