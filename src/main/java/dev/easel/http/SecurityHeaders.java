package dev.easel.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to load nothing from other hosts, to run nothing that stands in a page, and to
 * believe the types of answers. The API's own documentation page styles itself, so it may.
 */
@Component
final class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none';"
                    + " frame-ancestors 'none'; base-uri 'none'";
    private static final String POLICY_OF_DOCS = POLICY + "; style-src 'self' 'unsafe-inline'";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean docs = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader("Content-Security-Policy", docs ? POLICY_OF_DOCS : POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
