package tour;

import client.ApiClient;
import client.ApiException;
import client.api.DeskApi;
import client.api.DeskApi.APIDeskWaitingRequest;
import client.api.JournalApi;
import client.api.MeApi;
import client.api.OrdersApi;
import client.api.PlansApi;
import client.api.ReportsApi;
import client.api.TasksApi;
import client.model.WorklistDeskEntry;
import client.model.WorklistDeskItem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Somebody of the demonstration with a client of their own. */
final class Person {

    final PlansApi plans;
    final TasksApi tasks;
    final ReportsApi reports;
    final OrdersApi orders;
    final JournalApi journal;
    private final DeskApi desk;
    private final MeApi me;

    Person(String address, String account, String password) {
        String basic =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        ApiClient client = new ApiClient();
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> {
            Tour.calls++;
            request.header("Authorization", "Basic " + basic);
        });
        plans = new PlansApi(client);
        tasks = new TasksApi(client);
        reports = new ReportsApi(client);
        orders = new OrdersApi(client);
        journal = new JournalApi(client);
        desk = new DeskApi(client);
        me = new MeApi(client);
    }

    UUID unit() throws ApiException {
        return me.meShow().getRoles().get(0).getUnit();
    }

    /** Waits until the task lies on the desk at a step of this kind. */
    WorklistDeskItem item(UUID task, WorklistDeskItem.BlockEnum block) throws Exception {
        return Tour.until(block + " of " + task, () -> open(task, block));
    }

    private Optional<WorklistDeskItem> open(UUID task, WorklistDeskItem.BlockEnum block) throws ApiException {
        return desk
                .deskWaiting(APIDeskWaitingRequest.newBuilder().q(Tour.TITLE).build())
                .getRows().stream()
                .map(WorklistDeskEntry::getItem)
                .filter(item -> task.equals(item.getTaskId()) && item.getBlock() == block)
                .findFirst();
    }
}
