# The values are put in by hand (docs/operations/configuration.md): they never stand in Terraform's state.
resource "google_secret_manager_secret" "secret" {
  for_each  = toset(["TWILIO_AUTH_TOKEN", "SENDGRID_API_KEY", "SIGNING_SECRET", "ADMIN_TOKEN_HASHES"])
  secret_id = each.key
  replication {
    user_managed {
      replicas { location = local.region }
    }
  }
  depends_on = [google_project_service.api]
}

resource "google_secret_manager_secret_iam_member" "function" {
  for_each = {
    for pair in setproduct(keys(local.functions), keys(google_secret_manager_secret.secret)) :
    "${pair[0]}/${pair[1]}" => { function = pair[0], secret = pair[1] }
  }
  secret_id = google_secret_manager_secret.secret[each.value.secret].id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.function[each.value.function].member
}
