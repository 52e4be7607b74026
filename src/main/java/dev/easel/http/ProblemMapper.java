package dev.easel.http;

import dev.easel.http.Problem.Kind;
import dev.easel.image.UnreadableImageException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The one place where what went wrong becomes an answer: problem+json, never a class name or a
 * stack trace.
 */
@RestControllerAdvice
class ProblemMapper extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final URI BLANK = URI.create("about:blank");
    private static final String RETRY_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        ProblemDetail body = ProblemDetail.forStatus(problem.kind().status);
        body.setType(type(problem.kind().name()));
        body.setTitle(problem.kind().title);
        body.setDetail(problem.getMessage());
        if (!problem.errors().isEmpty()) {
            body.setProperty("errors", problem.errors());
        }
        var answer =
                ResponseEntity.status(problem.kind().status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.kind() == Kind.TOO_MANY || problem.kind() == Kind.FULL) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableImageException e) {
        return problem(Problem.of(e.tooLarge() ? Kind.TOO_LARGE : Kind.UNPROCESSABLE, message(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> multipart(MultipartException e) {
        return problem(Problem.of(Kind.INVALID, "The multipart body is broken or incomplete."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> defect(Exception e) {
        LOG.error("request failed", e);
        ProblemDetail body = ProblemDetail.forStatus(500);
        body.setType(type("internal"));
        body.setTitle("Internal error");
        body.setDetail(
                "Something went wrong here, not in your request. It is in the server's log; please try again.");
        return ResponseEntity.status(500)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException ex,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(
                        status, "The file is too large; send a smaller one.");
        return handleExceptionInternal(ex, body, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException ex,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(
                        status, "There is nothing at this address; /docs shows what there is.");
        return handleExceptionInternal(ex, body, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem
                && (problem.getType() == null || problem.getType().equals(BLANK))) {
            HttpStatus known = HttpStatus.resolve(status.value());
            problem.setType(type(known == null ? "http_" + status.value() : known.name()));
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static URI type(String name) {
        return URI.create("urn:easel:problem:" + name.toLowerCase(Locale.ROOT));
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? "The image cannot be read." : e.getMessage();
    }
}
