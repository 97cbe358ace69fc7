package eu.pontes.plan;

import eu.pontes.document.DocumentView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What carries a plan besides its content: who was heard, who follows it, and who decided on it. */
public record Groundwork(
        List<ConsultationView> consultations, List<SupportSeat> support, Optional<AgreementView> agreement) {

    public Groundwork {
        consultations = List.copyOf(consultations);
        support = List.copyOf(support);
    }

    /** The same with the files of each consultation. */
    Groundwork with(Map<FilePlace, List<DocumentView>> files) {
        return new Groundwork(
                consultations.stream()
                        .map(consultation -> consultation.with(
                                files.getOrDefault(new FilePlace.OpinionPaper(consultation.id()), List.of())))
                        .toList(),
                support,
                agreement);
    }

    /** Whether the representatives of the workers, or the staff where there are none, back the plan. */
    public boolean backed() {
        return consultations.stream()
                .anyMatch(consultation -> consultation.opinion().backs());
    }

    /** Whether headcounts may rest on the Brussels order: a body of social dialogue backs the plan. */
    boolean backedByRepresentatives() {
        return consultations.stream().anyMatch(ConsultationView::backsByRepresentatives);
    }

    /** Whether the support structure has as many seats as it needs. */
    public boolean supported() {
        return support.size() >= WriteSupport.FEWEST && support.size() <= WriteSupport.MOST;
    }

    /** Whether somebody in the support structure speaks for the workers. */
    public boolean mirrorsTheWorkforce() {
        return support.stream().anyMatch(seat -> seat.voice().ofWorkers());
    }
}
