// On the demo's sign-in page a click on a person fills the form.
document.querySelectorAll('[data-fill-account]').forEach(button => button.addEventListener('click', () => {
  document.getElementById('username').value = button.dataset.fillAccount;
  document.getElementById('password').value = button.dataset.fillPassword;
  document.querySelector('form[data-sign-in] button[type="submit"]').focus();
}));
