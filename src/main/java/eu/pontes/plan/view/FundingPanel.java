package eu.pontes.plan.view;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eu.pontes.kernel.Language;
import eu.pontes.plan.Funding;
import eu.pontes.plan.PlanView;
import eu.pontes.platform.text.Formats;
import eu.pontes.shell.Facts;

/** What a plan costs and who pays it, over all its actions. */
public final class FundingPanel extends Section {

    public FundingPanel(PlanView plan) {
        Formats formats = Formats.of(Language.of(getLocale()));
        Funding funding = plan.funding();
        Facts facts = new Facts().fact("plan.budget", formats.money(funding.cost()));
        if (funding.concernsSubsidy()) {
            facts.fact("plan.funding.eligible", formats.money(funding.eligible()))
                    .fact("plan.funding.asked", formats.money(funding.asked()));
            funding.most().ifPresent(most -> facts.fact("plan.funding.most", formats.money(most)));
            facts.fact("plan.funding.own", formats.money(funding.own()));
        }
        facts.fact("plan.sector", getTranslation(plan.sectorAgreement().key()));
        if (funding.sectorPoints() > 0) {
            facts.fact("plan.sector.points", formats.number(funding.sectorPoints()));
        }
        addClassName("p-section");
        add(new H2(getTranslation("plan.funding")), facts);
    }
}
