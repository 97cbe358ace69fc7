package eu.pontes.document;

import static eu.pontes.document.SampleFixture.both;
import static eu.pontes.document.SampleFixture.pdf;
import static eu.pontes.document.SampleFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.pontes.audit.AuditTrail;
import eu.pontes.audit.Subject;
import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.data.Ids;
import eu.pontes.support.Actors;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FileInspectionIT {

    @Inject
    FileInspection inspection;

    @Inject
    AuditTrail trail;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    private final Subject plan = new Subject("plan", Ids.next());
    private Caller emma;

    @BeforeEach
    void anEmployer() {
        emma = actors.employer("Bakkerij Proef");
    }

    @Test
    void aFileThatIsWhatItSaysPasses() {
        CheckedFile file = check(inspection, "Advies.pdf", pdf());

        assertThat(file.kind()).isEqualTo(FileKind.PDF);
        assertThat(file.name()).isEqualTo("Advies.pdf");
        assertThat(file.content()).isEqualTo(pdf());
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void anEmptyFileOrOneOverTheLimitIsRefused() {
        FileInspection strict = new FileInspection(1, new VirusScanner(Optional.empty()), trail);
        byte[] largest = both(pdf(), text(" ".repeat((1 << 20) - pdf().length - 6) + "%%EOF\n"));

        assertRefused(strict, "a.pdf", new byte[0], "file-empty");
        assertThat(largest).hasSize(strict.mostBytes());
        assertThat(check(strict, "a.pdf", largest).content()).hasSize(strict.mostBytes());
        assertRefused(strict, "a.pdf", both(largest, text("\n")), "file-too-large");
        assertThat(inspection.mostMegabytes()).isEqualTo(10);
    }

    @Test
    void anInfectedFileIsRefusedAndNoted() throws IOException {
        byte[] infected = both(pdf(), text("\n%" + ClamdFixture.VIRUS + "\n%%EOF\n"));
        try (ClamdFixture daemon = ClamdFixture.honest()) {
            FileInspection guarded = guardedBy(daemon.setting());

            assertRefused(guarded, "a.pdf", infected, "file-infected");
            assertThat(check(guarded, "a.pdf", pdf()).kind()).isEqualTo(FileKind.PDF);
        }

        assertThat(trail.entries(emma.organisation(), "document.infected", plan))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).contains(emma.name()));
    }

    @Test
    void withoutAnAnswerOfTheScannerNothingComesIn() throws IOException {
        try (ClamdFixture daemon = ClamdFixture.resetting()) {
            assertRefused(guardedBy(daemon.setting()), "a.pdf", pdf(), "file-unscanned");
        }
        assertThat(trail.entries(emma.organisation(), "document.infected", plan))
                .isEmpty();
    }

    private FileInspection guardedBy(String daemon) {
        return new FileInspection(10, new VirusScanner(Optional.of(daemon)), trail);
    }

    private CheckedFile check(FileInspection by, String name, byte[] content) {
        return callers.as(emma, () -> by.check(emma.organisation(), plan, new IncomingFile(name, content)));
    }

    private void assertRefused(FileInspection by, String name, byte[] content, String code) {
        assertThatThrownBy(() -> check(by, name, content))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        refused -> assertThat(refused.errors().get(0).code()).isEqualTo(code));
    }
}
