package dev.frontdesk.web.openapi;

import dev.frontdesk.axon.Moment;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what its method implies: roles, headers, problems, a name that does not depend on order. */
final class OperationParts implements GlobalOperationCustomizer {

    private static final List<Integer> ANY = List.of(400, 401, 403, 429, 500, 503);
    private static final List<Integer> COMMAND = List.of(409, 413, 415, 422);
    private static final List<Integer> EDIT = List.of(412, 428);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(name(method));
        var roles = method.getMethodAnnotation(RolesAllowed.class);
        if (roles != null) {
            operation.addExtension(
                    "x-roles", Arrays.stream(roles.value()).sorted().toList());
        }
        addParameters(operation, method);
        addProblems(operation, method);
        return operation;
    }

    private static void addParameters(Operation operation, HandlerMethod method) {
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        if (takesMoment(method)) {
            parameters.add(reference(CommonParts.AS_OF));
            parameters.add(reference(CommonParts.KNOWN_AT));
        }
        if (isCommand(method)) {
            parameters.add(reference(CommonParts.IDEMPOTENCY_KEY));
        }
        CommonParts.EVERYWHERE.forEach(name -> parameters.add(reference(name)));
        operation.setParameters(parameters);
    }

    private static void addProblems(Operation operation, HandlerMethod method) {
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        var statuses = new ArrayList<>(ANY);
        if (has(operation, "path", "")) {
            statuses.add(404);
        }
        if (isCommand(method)) {
            statuses.addAll(COMMAND);
        }
        if (has(operation, "header", "If-Match")) {
            statuses.addAll(EDIT);
        }
        statuses.forEach(status -> operation
                .getResponses()
                .addApiResponse(status.toString(), new ApiResponse().$ref(CommonParts.problem(status))));
    }

    private static boolean has(Operation operation, String in, String name) {
        return operation.getParameters().stream()
                .anyMatch(parameter ->
                        in.equals(parameter.getIn()) && (name.isEmpty() || name.equalsIgnoreCase(parameter.getName())));
    }

    private static Parameter reference(String name) {
        return new Parameter().$ref("#/components/parameters/" + name);
    }

    private static boolean takesMoment(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Moment.class);
    }

    private static boolean isCommand(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && !List.of(mapping.method()).contains(RequestMethod.GET);
    }

    /** springdoc would number equal method names in the order in which it meets them. */
    private static String name(HandlerMethod method) {
        var controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return StringUtils.uncapitalize(controller) + "-" + method.getMethod().getName();
    }
}
