package dev.frontdesk.directory.channels;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Posts to chat servers: no more than five seconds in all, no more than a few thousand bytes back, no detours. */
@Component
class ChatServers {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final long PATIENCE_SECONDS = 5;
    private static final long ANSWER_BYTES = 16_384;

    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** @throws IOException when no whole answer came in time */
    HttpResponse<String> post(ChatRequest request) throws IOException {
        var post = HttpRequest.newBuilder(request.uri())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(request.body()))
                .build();
        var answer = http.sendAsync(post, BodyHandlers.limiting(BodyHandlers.ofString(), ANSWER_BYTES));
        try {
            // The client's own time limit ends with the headers; a body may hang, too.
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        } catch (ExecutionException | TimeoutException unanswered) {
            // The cause may hold the address, which is a secret.
            throw new IOException("no answer");
        } finally {
            answer.cancel(true);
        }
    }
}
