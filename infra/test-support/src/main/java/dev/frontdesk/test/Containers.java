package dev.frontdesk.test;

import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether a container engine and an image are here. Nothing is pulled: tests need no network. */
final class Containers {

    private static final Optional<DockerClientFactory> ENGINE = engine();

    private Containers() {}

    /** Empty when the image can be run, else why not. */
    static Optional<String> lacking(String image) {
        if (ENGINE.isEmpty()) {
            return Optional.of("no container engine");
        }
        try {
            ENGINE.get().client().inspectImageCmd(image).exec();
            return Optional.empty();
        } catch (NotFoundException e) {
            return Optional.of("no image " + image);
        }
    }

    private static Optional<DockerClientFactory> engine() {
        // Testcontainers looks long and complains at length when there is none, so it is asked only where it may
        // succeed.
        if (System.getenv("DOCKER_HOST") == null && sockets().noneMatch(Files::exists)) {
            return Optional.empty();
        }
        return Optional.of(DockerClientFactory.instance()).filter(DockerClientFactory::isDockerAvailable);
    }

    private static Stream<Path> sockets() {
        var home = Path.of(System.getProperty("user.home"));
        var runtime = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(Path::of);
        return Stream.concat(
                Stream.of(Path.of("/var/run/docker.sock"), home.resolve(".docker/run/docker.sock")),
                runtime.stream().flatMap(at -> Stream.of(at.resolve("docker.sock"), at.resolve("podman/podman.sock"))));
    }
}
