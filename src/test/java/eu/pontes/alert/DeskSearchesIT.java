package eu.pontes.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import eu.pontes.identity.Caller;
import eu.pontes.identity.Callers;
import eu.pontes.kernel.Language;
import eu.pontes.kernel.Problem;
import eu.pontes.platform.mail.MailAddress;
import eu.pontes.support.Actors;
import eu.pontes.vacancy.OfferSearch;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeskSearchesIT {

    private static final OfferSearch WISHES = new OfferSearch("magazijnier", "Gent", null);

    @Inject
    DeskSearchService searches;

    @Inject
    Callers callers;

    @Inject
    Actors actors;

    @Test
    void aDeskSeesWhatAllItsMembersLookForAndNobodyElseDoes() {
        Caller jo = actors.desk("Loket zoekt");
        Caller colleague = actors.colleague(jo);
        Caller dina = actors.desk("Loket anders");

        SavedSearchId id = as(jo, () -> searches.save(command(WISHES)));

        assertThat(as(jo, searches::list))
                .containsExactly(new SavedSearchSummary(id, "Magazijn Gent", true, WISHES, Rhythm.DAILY));
        assertThat(as(colleague, searches::list))
                .extracting(SavedSearchSummary::id, SavedSearchSummary::own)
                .containsExactly(tuple(id, false));
        assertThat(as(dina, searches::list)).isEmpty();
        assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> as(dina, () -> stopped(id)));
        assertThatExceptionOfType(Problem.NotFound.class).isThrownBy(() -> as(dina, () -> changed(id, Rhythm.WEEKLY)));
    }

    @Test
    void onlyItsOwnerChangesTheRhythmButAColleagueCanEndIt() {
        Caller jo = actors.desk("Loket ritme");
        Caller colleague = actors.colleague(jo);
        SavedSearchId id = as(jo, () -> searches.save(command(WISHES)));

        assertThatExceptionOfType(Problem.Forbidden.class)
                .isThrownBy(() -> as(colleague, () -> changed(id, Rhythm.WEEKLY)));
        as(jo, () -> changed(id, Rhythm.WEEKLY));
        assertThat(as(jo, searches::list))
                .extracting(SavedSearchSummary::rhythm)
                .containsExactly(Rhythm.WEEKLY);

        as(colleague, () -> stopped(id));
        assertThat(as(jo, searches::list)).isEmpty();
    }

    @Test
    void anEmployerHasNoDoorHereAndANamelessSearchIsNotSaved() {
        Caller emma = actors.employer("Geen loket");
        Caller jo = actors.desk("Loket naam");

        assertThatExceptionOfType(Problem.Forbidden.class).isThrownBy(() -> as(emma, searches::list));
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> as(
                        jo,
                        () -> searches.save(new SaveSearch(
                                " ", WISHES, Rhythm.DAILY, Language.NL, new MailAddress("jo@example.org")))));
    }

    static SaveSearch command(OfferSearch search) {
        return new SaveSearch("Magazijn Gent", search, Rhythm.DAILY, Language.NL, new MailAddress("jo@example.org"));
    }

    private boolean stopped(SavedSearchId id) {
        searches.stop(id);
        return true;
    }

    private boolean changed(SavedSearchId id, Rhythm rhythm) {
        searches.change(id, rhythm);
        return true;
    }

    private <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }
}
