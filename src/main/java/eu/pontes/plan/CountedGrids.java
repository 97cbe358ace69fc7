package eu.pontes.plan;

import eu.pontes.kernel.Problem;
import eu.pontes.plan.grid.GridCell;
import eu.pontes.plan.grid.HeadcountGrid;
import eu.pontes.platform.data.UniqueKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grids in which workforces were counted, at most one for each plan. */
@ApplicationScoped
class CountedGrids {

    private final EntityManager entities;

    @Inject
    CountedGrids(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CountedGrid> of(DiversityPlan plan) {
        return entities.createQuery(
                        "select g from CountedGrid g where g.employerId = :employer and g.planId = :plan",
                        CountedGrid.class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .getResultStream()
                .findFirst();
    }

    /** The headcount; empty if nobody counted in a grid. */
    HeadcountGrid cells(DiversityPlan plan) {
        List<GridCell> cells = entities.createQuery("""
                        select c.establishmentId, c.jobLevel, c.contract, c.targetGroup, c.people from CountedCell c
                        where c.employerId = :employer and c.planId = :plan
                        """, Object[].class)
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .getResultStream()
                .map(CountedGrids::cell)
                .toList();
        return new HeadcountGrid(cells);
    }

    /** Writes a grid in place of the one before. */
    void write(DiversityPlan plan, CountedGrid grid, HeadcountGrid cells) {
        removeCells(plan);
        if (grid.version() == 0) {
            entities.persist(grid);
        }
        flush();
        cells.cells().forEach(cell -> entities.persist(new CountedCell(plan, cell)));
    }

    void remove(DiversityPlan plan, CountedGrid grid) {
        removeCells(plan);
        entities.remove(grid);
        flush();
    }

    private void removeCells(DiversityPlan plan) {
        entities.createQuery("delete from CountedCell c where c.employerId = :employer and c.planId = :plan")
                .setParameter("employer", plan.employer().value())
                .setParameter("plan", plan.id().value())
                .executeUpdate();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException meanwhile) {
            throw Problem.stale();
        } catch (PersistenceException refused) {
            throw UniqueKeys.refused(refused) ? Problem.stale() : refused;
        }
    }

    private static GridCell cell(Object[] row) {
        return new GridCell(code(row[0]), code(row[1]), code(row[2]), code(row[3]), ((Number) row[4]).intValue());
    }

    private static String code(@Nullable Object column) {
        return Objects.toString(column, "");
    }
}
