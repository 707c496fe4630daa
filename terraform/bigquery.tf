resource "google_bigquery_dataset" "telemetry" {
  dataset_id = "telemetry"
  location   = local.region
  depends_on = [google_project_service.api]
}

locals {
  tables = {
    datapoints_raw  = { partition = "time", clustering = ["vehicleKey", "signal"], keep_days = 395 }
    undecodable_raw = { partition = "receivedAt", clustering = ["unitKey"], keep_days = 90 }
  }
}

resource "google_bigquery_table" "table" {
  for_each            = local.tables
  dataset_id          = google_bigquery_dataset.telemetry.dataset_id
  table_id            = each.key
  schema              = file("${path.module}/tables/${each.key}.json")
  clustering          = each.value.clustering
  deletion_protection = true
  time_partitioning {
    type          = "DAY"
    field         = each.value.partition
    expiration_ms = each.value.keep_days * 86400000
  }
}

resource "google_bigquery_table" "view" {
  for_each            = toset([for file in fileset("${path.module}/views", "*.sql") : trimsuffix(file, ".sql")])
  dataset_id          = google_bigquery_dataset.telemetry.dataset_id
  table_id            = each.key
  deletion_protection = false
  view {
    query          = file("${path.module}/views/${each.key}.sql")
    use_legacy_sql = false
  }
  depends_on = [google_bigquery_table.table]
}

resource "google_bigquery_dataset_iam_member" "decode" {
  dataset_id = google_bigquery_dataset.telemetry.dataset_id
  role       = "roles/bigquery.dataEditor"
  member     = google_service_account.function["decode"].member
}

# The API reads data points; rules ask how a signal went.
resource "google_bigquery_dataset_iam_member" "reader" {
  for_each   = toset(["api", "recommend-repair"])
  dataset_id = google_bigquery_dataset.telemetry.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = google_service_account.function[each.key].member
}

resource "google_project_iam_member" "query" {
  for_each = toset(["api", "recommend-repair"])
  project  = var.project
  role     = "roles/bigquery.jobUser"
  member   = google_service_account.function[each.key].member
}
