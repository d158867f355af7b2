package dev.frontdesk.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may bring. It is held in memory, so that it can be read again.
 *
 * @param usual for nearly everything
 * @param uploads beginnings of the paths that take files
 * @param upload for those
 */
record BodyLimits(DataSize usual, List<String> uploads, DataSize upload) {

    DataSize of(HttpServletRequest request) {
        return uploads.stream().anyMatch(path -> request.getRequestURI().startsWith(path)) ? upload : usual;
    }
}
