package io.duban.report.internal;

import io.duban.report.Review;
import io.duban.report.Reviews;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisReviews implements Reviews {

    private final ReviewMapper mapper;

    MyBatisReviews(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Review review) {
        mapper.insert(ReviewRow.of(review));
    }

    @Override
    public List<Review> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(ReviewRow::review).toList();
    }
}
