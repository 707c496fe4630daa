resource "google_service_account" "function" {
  for_each     = local.functions
  account_id   = "fn-${each.key}"
  display_name = "function ${each.key}"
}

# Pub/Sub pushes as this account and no other may call the pushed functions.
resource "google_service_account" "push" {
  account_id   = "pubsub-push"
  display_name = "Pub/Sub push"
}

resource "google_storage_bucket" "source" {
  name                        = "${var.project}-functions"
  location                    = local.region
  uniform_bucket_level_access = true
  lifecycle_rule {
    action { type = "Delete" }
    condition { age = 90 }
  }
}

data "archive_file" "function" {
  for_each    = local.functions
  type        = "zip"
  source_dir  = "${path.module}/../dist/functions/${each.key}"
  output_path = "${path.module}/../dist/${each.key}.zip"
}

# A new name for new contents, else nothing is deployed again.
resource "google_storage_bucket_object" "function" {
  for_each = local.functions
  bucket   = google_storage_bucket.source.name
  name     = "${each.key}-${data.archive_file.function[each.key].output_md5}.zip"
  source   = data.archive_file.function[each.key].output_path
}

resource "google_cloudfunctions2_function" "function" {
  for_each = local.functions
  name     = each.key
  location = local.region

  build_config {
    runtime     = "nodejs24"
    entry_point = each.key
    source {
      storage_source {
        bucket = google_storage_bucket.source.name
        object = google_storage_bucket_object.function[each.key].name
      }
    }
  }

  service_config {
    available_cpu                    = "1"
    available_memory                 = "${each.value.memoryMiB}Mi"
    timeout_seconds                  = each.value.timeoutSeconds
    max_instance_count               = each.value.maxInstances
    max_instance_request_concurrency = each.value.concurrency
    # What is public stands behind no other login: units, Twilio, SendGrid and workshops sign what they send.
    ingress_settings      = try(each.value.public, false) ? "ALLOW_ALL" : "ALLOW_INTERNAL_ONLY"
    service_account_email = google_service_account.function[each.key].email
    environment_variables = {
      ENVIRONMENT                 = var.environment
      GOOGLE_CLOUD_PROJECT        = var.project
      PUBLIC_API_URL              = var.public_api_url
      TWILIO_ACCOUNT_SID          = var.twilio_account_sid
      TWILIO_FROM                 = var.twilio_from
      SENDGRID_FROM               = var.sendgrid_from
      SENDGRID_WEBHOOK_PUBLIC_KEY = var.sendgrid_webhook_public_key
      SMS_COUNTRIES               = var.messaging.sms_countries
      NOTICES_PER_OWNER_DAY       = var.messaging.notices_per_owner_day
      REPLIES_PER_NUMBER_DAY      = var.messaging.replies_per_number_day
      SEGMENTS_PER_COUNTRY_DAY    = var.messaging.segments_per_country_day
      USD_PER_SEGMENT             = var.messaging.usd_per_segment
    }
    dynamic "secret_environment_variables" {
      for_each = google_secret_manager_secret.secret
      content {
        project_id = var.project
        key        = secret_environment_variables.key
        secret     = secret_environment_variables.value.secret_id
        version    = "latest"
      }
    }
  }

  depends_on = [google_project_service.api, google_secret_manager_secret_iam_member.function]
}

# The platform checks who calls by itself (JWT, signatures, bearer tokens), so these may be called by anyone.
resource "google_cloud_run_v2_service_iam_member" "public" {
  for_each = { for name, f in local.functions : name => f if try(f.public, false) }
  name     = each.key
  location = local.region
  role     = "roles/run.invoker"
  member   = "allUsers"

  depends_on = [google_cloudfunctions2_function.function]
}

resource "google_cloud_run_v2_service_iam_member" "push" {
  for_each = toset([for s in local.pushed : s.function])
  name     = each.key
  location = local.region
  role     = "roles/run.invoker"
  member   = google_service_account.push.member

  depends_on = [google_cloudfunctions2_function.function]
}
