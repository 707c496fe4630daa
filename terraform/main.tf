# The one source of the wiring, read by the local cloud too.
locals {
  wiring    = jsondecode(file("${path.module}/wiring.json"))
  region    = local.wiring.project.region
  functions = local.wiring.functions
  pushed    = { for name, s in local.wiring.subscriptions : name => s if can(s.function) }
  pulled    = { for name, s in local.wiring.subscriptions : name => s if !can(s.function) }

  # Which topics a function publishes to: grants are on these and no others.
  publishes = {
    "ingest"           = ["raw-uploads"]
    "decode"           = ["vehicle-events", "undecodable-records"]
    "dedupe-events"    = ["event-changes"]
    "recommend-repair" = ["recommendations"]
    "notify-owner"     = ["outbound"]
    "book-appointment" = ["outbound", "appointment-changes", "event-changes"]
    "receive-messages" = ["owner-messages", "outbound"]
    "deliver-webhooks" = ["webhook-attempts", "outbound", "appointment-changes", "event-changes", "recommendations"]
    "api"              = ["outbound", "appointment-changes", "event-changes", "recommendations", "webhook-attempts"]
  }
  publisher_grants = merge([
    for name, topics in local.publishes : {
      for topic in concat(topics, ["dead-letters"]) : "${name}/${topic}" => { function = name, topic = topic }
    }
  ]...)

  services = [
    "artifactregistry", "bigquery", "bigquerystorage", "cloudbuild", "cloudfunctions", "cloudscheduler",
    "firestore", "firebaserules", "iam", "logging", "monitoring", "pubsub", "run", "secretmanager", "storage",
  ]
}

data "google_project" "this" {
  project_id = var.project
}

resource "google_project_service" "api" {
  for_each           = toset(local.services)
  service            = "${each.key}.googleapis.com"
  disable_on_destroy = false
}
