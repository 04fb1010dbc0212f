package io.duban.process;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes down where a process was without reading first when it came there, which the engine does to store how long it
 * took; and without what holds the branches of a step together, which nobody draws.
 */
final class PlainHistory extends DbHistoryEventHandler {

    private static final String BODY = "#multiInstanceBody";

    @Override
    public void handleEvent(HistoryEvent event) {
        if (!(event instanceof HistoricActivityInstanceEventEntity activity)
                || !activity.getActivityId().endsWith(BODY)) {
            super.handleEvent(event);
        }
    }

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (!(event instanceof HistoricScopeInstanceEvent) || isInitialEvent(event)) {
            super.insertOrUpdate(event);
        } else if (getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null) {
            getDbEntityManager().merge(event);
        }
    }
}
