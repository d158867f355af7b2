package dev.frontdesk.web.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to a method whose {@link RolesAllowed} names one of its roles. A method that names nobody is
 * closed to everybody. Asked before the body is read, so that who may not do something learns nothing about how.
 */
final class RolesGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var allowed = method.getMethodAnnotation(RolesAllowed.class);
            if (allowed == null
                    || Collections.disjoint(Set.of(allowed.value()), CurrentActor.roles(CurrentActor.token()))) {
                throw new AccessDeniedException("role");
            }
        }
        return true;
    }
}
