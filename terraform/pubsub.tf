resource "google_pubsub_topic" "topic" {
  for_each                   = local.wiring.topics
  name                       = each.key
  message_retention_duration = "${each.value.retentionDays * 86400}s"
  message_storage_policy {
    allowed_persistence_regions = [local.region]
  }
  depends_on = [google_project_service.api]
}

# Explicit push subscriptions: an event trigger can declare neither dead letter nor ack deadline nor retention.
resource "google_pubsub_subscription" "push" {
  for_each                   = local.pushed
  name                       = each.key
  topic                      = google_pubsub_topic.topic[each.value.topic].id
  ack_deadline_seconds       = each.value.ackDeadlineSeconds
  message_retention_duration = "604800s"

  push_config {
    push_endpoint = "${google_cloudfunctions2_function.function[each.value.function].service_config[0].uri}/push/${each.key}"
    oidc_token {
      service_account_email = google_service_account.push.email
      audience              = google_cloudfunctions2_function.function[each.value.function].service_config[0].uri
    }
  }
  retry_policy {
    minimum_backoff = "${each.value.minimumBackoffSeconds}s"
    maximum_backoff = "${each.value.maximumBackoffSeconds}s"
  }
  dead_letter_policy {
    dead_letter_topic     = google_pubsub_topic.topic["dead-letters"].id
    max_delivery_attempts = each.value.maxDeliveryAttempts
  }
  # Never expires, however quiet it is.
  expiration_policy { ttl = "" }
}

resource "google_pubsub_subscription" "pull" {
  for_each                   = local.pulled
  name                       = each.key
  topic                      = google_pubsub_topic.topic[each.value.topic].id
  ack_deadline_seconds       = 60
  message_retention_duration = "${try(each.value.retentionDays, 7) * 86400}s"
  expiration_policy { ttl = "" }
}

locals {
  pubsub_agent = "serviceAccount:service-${data.google_project.this.number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

# Without these two grants Pub/Sub can't move a message to the dead-letter topic.
resource "google_pubsub_topic_iam_member" "dead_letters" {
  topic  = google_pubsub_topic.topic["dead-letters"].name
  role   = "roles/pubsub.publisher"
  member = local.pubsub_agent
}

resource "google_pubsub_subscription_iam_member" "dead_letters" {
  for_each     = google_pubsub_subscription.push
  subscription = each.value.name
  role         = "roles/pubsub.subscriber"
  member       = local.pubsub_agent
}

resource "google_pubsub_topic_iam_member" "publisher" {
  for_each = local.publisher_grants
  topic    = google_pubsub_topic.topic[each.value.topic].name
  role     = "roles/pubsub.publisher"
  member   = google_service_account.function[each.value.function].member
}

resource "google_cloud_scheduler_job" "schedule" {
  for_each = local.wiring.schedules
  name     = each.key
  region   = local.region
  schedule = each.value.cron
  pubsub_target {
    topic_name = google_pubsub_topic.topic[each.value.topic].id
    data       = base64encode("{}")
  }
}
