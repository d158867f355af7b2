package dev.frontdesk.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One form for every Java source of the checkout. {@code infra/format} brings all into it. */
class EverySourceIsFormattedTest {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", ".frontdesk");

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void every_java_source_has_the_form_of_the_house() throws IOException {
        var rewrite = Boolean.getBoolean("frontdesk.format");
        var differing = new ArrayList<Path>();
        for (var source : sources()) {
            var text = Files.readString(source);
            var formatted = formatted(source, text);
            if (!formatted.equals(text)) {
                differing.add(root().relativize(source));
                if (rewrite) {
                    Files.writeString(source, formatted);
                }
            }
        }
        if (rewrite) {
            differing.forEach(source -> System.out.println("formatted " + source));
        } else {
            assertThat(differing)
                    .as("sources in another form; run infra/format")
                    .isEmpty();
        }
    }

    @Test
    void a_source_in_another_form_is_noticed() throws FormatterException {
        var untidy = "package a;\nimport java.util.Set;\nimport java.util.List;\nclass A{List<String>b;}\n";
        assertThat(formatter.formatSourceAndFixImports(untidy))
                .isEqualTo("package a;\n\nimport java.util.List;\n\nclass A {\n    List<String> b;\n}\n");
    }

    private String formatted(Path source, String text) {
        try {
            return formatter.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            // The formatter knows "var _" within a record pattern, and does not know the plain "_".
            throw new IllegalStateException(
                    "Cannot format %s: %s".formatted(root().relativize(source), e.getMessage()), e);
        }
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        Files.walkFileTree(root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                var name = folder.getFileName();
                return name != null && NOT_OURS.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources.sort(Comparator.naturalOrder());
        return sources;
    }

    private static Path root() {
        return Path.of(System.getProperty("frontdesk.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }
}
