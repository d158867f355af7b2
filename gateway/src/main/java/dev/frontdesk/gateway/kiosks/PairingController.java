package dev.frontdesk.gateway.kiosks;

import dev.frontdesk.gateway.callers.Caller;
import dev.frontdesk.gateway.callers.Kiosks;
import dev.frontdesk.gateway.problems.Refusal;
import dev.frontdesk.gateway.sessions.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * A kiosk types its code and gets a session for long. Open to everybody; JSON only, so that no page from elsewhere can
 * send a browser here.
 */
@RestController
public class PairingController {

    public static final String PATH = "/kiosk-pairing";

    record Form(@Nullable String code) {}

    private final Kiosks kiosks;
    private final SignedIn signedIn;

    PairingController(Kiosks kiosks, SignedIn signedIn) {
        this.kiosks = kiosks;
        this.signedIn = signedIn;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pair(HttpServletRequest request, @RequestBody Form form) {
        var code = form.code() == null ? "" : form.code().replaceAll("[ -]", "");
        var kiosk = kiosks.pair(code)
                .orElseThrow(() -> Refusal.badInput("code-wrong", "code").asException());
        signedIn.begin(request, Caller.Kind.KIOSK, kiosk);
    }
}
