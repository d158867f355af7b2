package dev.frontdesk.web.problem;

import dev.frontdesk.web.FieldError;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** What the frameworks say about a request before a controller sees it. */
final class RequestProblems {

    private static final Comparator<FieldError> BY_FIELD =
            Comparator.comparing(FieldError::field).thenComparing(FieldError::code);

    private RequestProblems() {}

    static @Nullable Problem of(Throwable cause) {
        return switch (cause) {
            case AccessDeniedException denied -> new Problem(403, "role-missing");
            // The issuer's keys cannot be had: nobody knows whether the token is good.
            case AuthenticationServiceException down -> Problem.unavailable();
            case AuthenticationException unknown -> new Problem(401, "unauthenticated");
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case BindingResult invalid -> invalid(invalid);
            case HandlerMethodValidationException invalid -> invalid(invalid);
            case ConstraintViolationException invalid -> invalid(invalid);
            case MissingRequestHeaderException missing -> missing(missing);
            case MissingServletRequestParameterException missing ->
                Problem.inField(400, missing.getParameterName(), "field-missing");
            case MissingPathVariableException ours -> Problem.internal();
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.inField(400, mismatch.getName(), "value-invalid");
            case ErrorResponse other -> withHeaders(other);
            default -> null;
        };
    }

    private static Problem unreadable(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof DatabindException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Problem.inField(400, path(mismatch.getPath()), "value-invalid");
        }
        return new Problem(400, "malformed-json");
    }

    /** As the client wrote it: {@code names.zh}, {@code extensions[2]}. */
    private static String path(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Problem invalid(BindingResult invalid) {
        return Problem.inFields(invalid.getFieldErrors().stream()
                .map(error -> new FieldError(error.getField(), code(error.getDefaultMessage(), error.getCode())))
                .sorted(BY_FIELD)
                .toList());
    }

    private static Problem invalid(HandlerMethodValidationException invalid) {
        return Problem.inFields(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                code(error.getDefaultMessage(), null))))
                .sorted(BY_FIELD)
                .toList());
    }

    private static Problem invalid(ConstraintViolationException invalid) {
        return Problem.inFields(invalid.getConstraintViolations().stream()
                .map(error -> new FieldError(error.getPropertyPath().toString(), code(error.getMessage(), null)))
                .sorted(BY_FIELD)
                .toList());
    }

    /** A constraint may name its code as its message; else the kind of constraint decides. */
    private static String code(@Nullable String message, @Nullable String constraint) {
        if (message != null && message.matches("[a-z]+(-[a-z]+)+")) {
            return message;
        }
        return switch (constraint == null ? "" : constraint) {
            case "NotNull", "NotEmpty" -> "field-missing";
            case "NotBlank" -> "text-missing";
            case "Size" -> "text-too-long";
            default -> "value-invalid";
        };
    }

    private static Problem missing(MissingRequestHeaderException missing) {
        return missing.getHeaderName().equalsIgnoreCase(HttpHeaders.IF_MATCH)
                ? new Problem(428, "version-required")
                : Problem.inField(400, missing.getHeaderName(), "field-missing");
    }

    private static Problem withHeaders(ErrorResponse other) {
        var problem = Problem.ofStatus(other.getStatusCode().value());
        for (var name : List.of(HttpHeaders.ALLOW, HttpHeaders.ACCEPT)) {
            var values = other.getHeaders().get(name);
            if (values != null && !values.isEmpty()) {
                return new Problem(
                        problem.status(), problem.code(), Map.of(), List.of(), Map.of(name, String.join(", ", values)));
            }
        }
        return problem;
    }
}
